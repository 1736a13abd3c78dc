global using MatchEngine.Ranking.Trees;

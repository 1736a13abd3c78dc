global using MatchEngine.Ranking.Trees;
global using MatchEngine.Training.Learning;

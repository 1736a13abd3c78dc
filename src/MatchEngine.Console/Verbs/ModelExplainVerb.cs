using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Ranking;

namespace MatchEngine.Console.Verbs;

/// <summary><c>model explain</c>: what moved the likelihood of one pairing.</summary>
internal static class ModelExplainVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> country = new("country") { Description = "A country: code or name in any of six languages." };
        Argument<string> partner = new("partner") { Description = "A partner: id, code or name." };
        Option<Theme?> theme = CommonOptions.ThemeOption("Ask for one theme");
        Option<bool> forUnido = CommonOptions.ForUnido();
        Option<string?> model = CommonOptions.Model();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json);
        Option<string?> output = CommonOptions.Out();
        Command command = new("explain", "Shows what moved the likelihood of one pairing, feature by feature.") { country, partner, theme, forUnido, model, catalogue, format, output };
        command.SetAction((parsed, _) =>
        {
            Session session = Session.Open(parsed.GetValue(catalogue), null, [], terminal, parsed.GetValue(model));
            IRanker ranker = session.Ranker ?? throw UserException.WrongUse("matchengine: without a model there is nothing to explain; leave out --model none.");
            Rankers.RequireFor(ranker, parsed.GetValue(forUnido));
            RankingQuestion question = new(parsed.GetValue(theme), NewOnly: false, parsed.GetValue(forUnido));
            int at = session.Catalogue.CountryIndex(session.Country(parsed.GetValue(country)!).Iso3);
            PartnerProfile who = session.Partner(parsed.GetValue(partner)!);
            int index = session.Catalogue.PartnerIndex(who.Id);
            double[] scores = ranker.Score(session.Catalogue, at, question);
            double percentile = scores.Count(score => score < scores[index]) / (double)scores.Length;
            Likelihood likelihood = ranker.Explain(session.Catalogue, at, index, question, percentile);
            Destination.Write(parsed.GetValue(output), terminal, target =>
                LikelihoodOutput.Write(likelihood, session.Catalogue.Countries[at].Iso3, who.Id, parsed.GetValue(format), target));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}

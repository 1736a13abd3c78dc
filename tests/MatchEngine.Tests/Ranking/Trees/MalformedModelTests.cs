using System.Text;

namespace MatchEngine.Tests.Ranking.Trees;

internal sealed class MalformedModelTests
{
    /// <summary>The least that a hand-made file needs.</summary>
    private const string Smallest = """
        tree
        num_class=1
        label_index=0
        max_feature_idx=1
        feature_names=need offer
        feature_infos=[0:1] none

        Tree=0
        num_leaves=3
        num_cat=0
        split_feature=0 1
        threshold=0.5 2
        left_child=1 -1
        right_child=-2 -3
        leaf_value=0.25 -1 3

        end of trees
        """;

    [Test]
    public void A_file_of_just_the_required_fields_is_read()
    {
        TreeEnsemble model = TreeEnsemble.Parse(new StringReader(Smallest)).Ensemble;

        Assert.Multiple(() =>
        {
            Assert.That(model.FeatureNames, Is.EqualTo(["need", "offer"]));
            Assert.That(model.Score([0.5, 3]), Is.EqualTo(3));
            Assert.That(model.CanExplain, Is.False);
            Assert.That(() => model.Contributions([0.5, 3], new double[3]), Throws.InvalidOperationException.With.Message.Contains("leaf_count"));
        });
    }

    [Test]
    public void Line_ends_of_either_kind_and_a_stream_are_read()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Smallest.ReplaceLineEndings("\r\n"));
        using MemoryStream stream = new(bytes);

        Assert.That(TreeEnsemble.Parse(stream).Ensemble.Score([1, 0]), Is.EqualTo(-1));
    }

    [TestCase("tree\n", "forest\n", 1, "starts with the line 'tree'")]
    [TestCase("num_class=1", "num_class=3", 2, "only models with one score")]
    [TestCase("num_class=1", "num_class=one", 2, "whole number, not 'one'")]
    [TestCase("label_index=0", "label", 3, "expected 'key=value'")]
    [TestCase("max_feature_idx=1", "max_feature_idx=2", 5, "has 2 entries")]
    [TestCase("max_feature_idx=1", "max_feature_idx=-1", 4, "must be 0 to")]
    [TestCase("need offer", "need need", 5, "same name")]
    [TestCase("[0:1] none", "none", 6, "has 1 entries")]
    [TestCase("Tree=0", "Tree=1", 8, "expected tree 0")]
    [TestCase("num_leaves=3", "num_leaves=4", 15, "'leaf_value' has 3 values")]
    [TestCase("num_leaves=3", "num_leaves=", 9, "whole number")]
    [TestCase("num_cat=0", "num_cat=1", 10, "'num_cat' is 1")]
    [TestCase("split_feature=0 1", "split_feature=0 2", 11, "feature 2 of node 1 is not one of the 2")]
    [TestCase("split_feature=0 1", "split_feature=0", 11, "expected 2 values for 3 leaves, found 1")]
    [TestCase("threshold=0.5 2", "threshold=0.5 zwei", 12, "value 2 of 'threshold' can't be read: 'zwei'")]
    [TestCase("threshold=0.5 2", "threshold=nan 2", 12, "not a number")]
    [TestCase("left_child=1 -1", "left_child=5 -1", 13, "points to 5, which does not exist")]
    [TestCase("left_child=1 -1", "left_child=0 -1", 13, "already has a parent")]
    [TestCase("right_child=-2 -3", "right_child=-2 -1", 14, "already has a parent")]
    [TestCase("leaf_value=0.25 -1 3", "leaf_value=0.25 inf 3", 15, "not a finite number")]
    [TestCase("leaf_value=", "leaf_values=", 8, "'leaf_value' is missing")]
    [TestCase("num_cat=0", "num_cat=0\nnum_cat=0", 11, "is there twice")]
    [TestCase("num_cat=0", "num_cat=0\nis_linear=1", 11, "linear")]
    [TestCase("num_cat=0", "num_cat=0\ndecision_type=2 12", 11, "decision type")]
    [TestCase("num_cat=0", "num_cat=0\ndecision_type=1 0", 13, "asks for set 0.5 of 0")]
    [TestCase("feature_infos", "tree_sizes=100\nfeature_infos", 6, "it has 120")]
    [TestCase("label_index=0", "label_index=0\nversion=v9", 4, "version 'v9'")]
    [TestCase("label_index=0", "label_index=0\naverage_output", 4, "random forests")]
    [TestCase("end of trees", "", 16, "cut off")]
    [TestCase("end of trees", "some words", 17, "expected 'Tree=1' or 'end of trees'")]
    public void A_fault_is_reported_with_line_and_reason(string was, string becomes, int line, string reason)
    {
        Assume.That(Smallest, Does.Contain(was));
        ModelParseResult result = TreeEnsemble.Parse(new StringReader(Smallest.Replace(was, becomes, StringComparison.Ordinal)));

        Assert.That(result.Succeeded, Is.False);
        Assert.That(result.Faults, Has.Some.Matches<ModelFault>(fault => fault!.Line == line && fault.Reason.Contains(reason, StringComparison.Ordinal)));
    }

    [Test]
    public void All_faults_are_reported_at_once()
    {
        string text = Smallest.Replace("num_class=1", "num_class=2", StringComparison.Ordinal).Replace("leaf_value=0.25", "leaf_value=x", StringComparison.Ordinal);

        Assert.That(TreeEnsemble.Parse(new StringReader(text)).Faults.Select(fault => fault.Line), Is.SupersetOf(new[] { 2, 15 }));
    }

    [Test]
    public void Limits_are_kept()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Refusal(new ModelLimits { Characters = 100 }), Does.Contain("larger than 100 characters"));
            Assert.That(Refusal(new ModelLimits { Features = 1 }), Does.Contain("must be 0 to 0"));
            Assert.That(Refusal(new ModelLimits { Trees = 0 }), Does.Contain("more than 0 trees"));
            Assert.That(Refusal(new ModelLimits { LeavesPerTree = 2 }), Does.Contain("1 to 2 leaves"));
            Assert.That(Refusal(new ModelLimits { Depth = 1 }), Does.Contain("deeper than 1"));
        });

        static string Refusal(ModelLimits limits) => string.Join('\n', TreeEnsemble.Parse(new StringReader(Smallest), limits).Faults);
    }

    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public bool A_mutated_file_never_throws_and_is_refused_with_lines(int seed)
    {
        Random random = new(seed);
        StringBuilder text = new(EnsembleLaws.Text(new RandomEnsemble(random.Next()).Model));
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            Mutate(text, random);
        }

        ModelParseResult result = TreeEnsemble.Parse(new StringReader(text.ToString()));

        int lines = text.ToString().Count(c => c == '\n') + 1;
        return result.Succeeded ? IsUsable(result.Ensemble) : result.Faults.All(fault => fault.Line >= 1 && fault.Line <= lines && fault.Reason.Length > 0) && result.Faults.Length > 0;
    }

    private static bool IsUsable(TreeEnsemble model) => double.IsFinite(model.Score(new double[model.FeatureCount]));

    private static void Mutate(StringBuilder text, Random random)
    {
        const string Characters = "0123456789-+.=e \n\r\0xTéinfa";
        int at = random.Next(text.Length);
        switch (random.Next(6))
        {
            case 0:
                text.Length = at + 1;
                break;
            case 1:
                text.Remove(at, Math.Min(random.Next(1, 80), text.Length - at));
                break;
            case 2:
                text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 200), text.Length - at)));
                break;
            case 3:
                text.Insert(at, new string('9', random.Next(1, 30)));
                break;
            default:
                text[at] = Characters[random.Next(Characters.Length)];
                break;
        }

        if (text.Length == 0)
        {
            text.Append('x');
        }
    }
}

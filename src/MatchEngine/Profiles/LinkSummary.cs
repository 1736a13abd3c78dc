namespace MatchEngine.Profiles;

/// <summary>
/// What the record says of one pairing, read from the one channel that can speak best: the partner's own sector flows where it reports and
/// the country is covered, else Chinese projects, else official development assistance. Channels are never added to each other.
/// </summary>
internal sealed class LinkSummary
{
    /// <summary>A year counts as active from this sum on (US dollars): below it, half of the amounts are never followed by another.</summary>
    public const double ActiveFromUsd = 25_000;

    /// <summary>How many years back, the last one included, "recent" reaches.</summary>
    public const int RecentYears = 5;

    /// <summary>Active years among the recent ones that make a link persistent.</summary>
    public const int PersistentFrom = 2;

    private readonly double[] _recentByTheme = new double[Enum.GetValues<Theme>().Length];

    public LinkSummary(Catalogue catalogue, FlowSpans spans, int country, int partner)
        : this(catalogue, spans, country, partner, catalogue.FlowsOf(country, partner))
    {
    }

    /// <summary>The summary of some flows. Without any it depends on no more of the partner than its <see cref="Columns.LinkClass"/>.</summary>
    public LinkSummary(Catalogue catalogue, FlowSpans spans, int country, int partner, ReadOnlySpan<Flow> flows)
    {
        Channel = Best(catalogue, spans, country, partner);
        EndYear = Channel is { } channel ? spans.End(channel) : null;
        if (Channel is { } best && EndYear is { } end)
        {
            Summarize(flows, best, end, SilenceSpeaks(catalogue.Partners[partner], best));
        }

        if (spans.Speaks(partner, FlowChannel.Oda) && spans.End(FlowChannel.Oda) is { } odaEnd)
        {
            OdaUsd = Recent(flows, FlowChannel.Oda, odaEnd, out _);
        }

        if (spans.Speaks(partner, FlowChannel.UnidoFunding) && spans.End(FlowChannel.UnidoFunding) is { } unidoEnd)
        {
            UnidoUsd = Recent(flows, FlowChannel.UnidoFunding, unidoEnd, out int? last);
            UnidoLastYear = last;
        }
    }

    /// <summary>The channel that the figures come from; null where none can speak.</summary>
    public FlowChannel? Channel { get; }

    /// <summary>The key of the channel's source.</summary>
    public string? Source => Channel?.Source();

    /// <summary>The last year that the channel covers.</summary>
    public int? EndYear { get; }

    /// <summary>Persistent, dormant or new; null where no channel can speak.</summary>
    public LinkStatus? Status { get; private set; }

    public int? FirstYear { get; private set; }

    public int? LastYear { get; private set; }

    /// <summary>Active years, in all years of the channel.</summary>
    public int YearsActive { get; private set; }

    /// <summary>US dollars in the recent years.</summary>
    public double AmountUsd { get; private set; }

    /// <summary>Net official development assistance in the recent years; null where the partner is not in that source.</summary>
    public double? OdaUsd { get; }

    /// <summary>Paid for UNIDO's own work in the country in the recent years; null for one that never funded UNIDO's work anywhere.</summary>
    public double? UnidoUsd { get; }

    public int? UnidoLastYear { get; }

    /// <summary>US dollars in a theme in the recent years; null where no channel with themes can speak.</summary>
    public double? AmountOf(Theme theme) =>
        Channel is FlowChannel.Sector or FlowChannel.ChineseProjects ? _recentByTheme[(int)theme] : null;

    private static FlowChannel? Best(Catalogue catalogue, FlowSpans spans, int country, int partner)
    {
        if (catalogue.Countries[country].Coverage == FlowCoverage.Transactions && PublishesSectors(catalogue, catalogue.Partners[partner]))
        {
            return FlowChannel.Sector;
        }

        if (spans.Speaks(partner, FlowChannel.ChineseProjects))
        {
            return FlowChannel.ChineseProjects;
        }

        return spans.Speaks(partner, FlowChannel.Oda) ? FlowChannel.Oda : null;
    }

    /// <summary>Whether a partner's own sector flows are recent and whole enough that a missing one is a real zero.</summary>
    public static bool PublishesSectors(Catalogue catalogue, PartnerProfile partner) =>
        partner.Window.Last >= catalogue.Info.FlowsEnd - RecentYears + 1
        && partner.Portfolio is { Source: SourceKeys.Iati, Themes.IsEmpty: false };

    /// <summary>
    /// Official development assistance leaves out what development banks lend at market terms: without a row there, a bank may well be at work.
    /// </summary>
    private static bool SilenceSpeaks(PartnerProfile partner, FlowChannel channel) =>
        channel != FlowChannel.Oda || partner.Kind != PartnerKind.DevelopmentFinance;

    /// <summary>What a flow says for this country alone: the larger of commitment and spend, so that who publishes both is not counted twice.</summary>
    private static double Amount(in Flow flow) => flow.Channel == FlowChannel.Sector
        ? Larger(flow.CommitmentDirect, flow.SpendDirect)
        : Larger(flow.Commitment, flow.Spend);

    private static double Larger(double left, double right)
    {
        double larger = double.IsNaN(left) ? right : double.IsNaN(right) ? left : Math.Max(left, right);
        return double.IsNaN(larger) ? 0 : larger;
    }

    private static double Recent(ReadOnlySpan<Flow> flows, FlowChannel channel, int end, out int? lastYear)
    {
        double sum = 0;
        lastYear = null;
        foreach (ref readonly Flow flow in flows)
        {
            if (flow.Channel == channel && flow.Year > end - RecentYears)
            {
                sum += Amount(flow);
            }

            if (flow.Channel == channel && Amount(flow) >= ActiveFromUsd)
            {
                lastYear = Math.Max(lastYear ?? flow.Year, flow.Year);
            }
        }

        return sum;
    }

    private void Summarize(ReadOnlySpan<Flow> flows, FlowChannel channel, int end, bool silenceSpeaks)
    {
        SortedDictionary<int, double> years = [];
        foreach (ref readonly Flow flow in flows)
        {
            if (flow.Channel != channel)
            {
                continue;
            }

            double amount = Amount(flow);
            if (flow.Year > end - RecentYears)
            {
                _recentByTheme[(int)flow.Theme] += amount;
            }

            if (Counts(flow, channel))
            {
                years[flow.Year] = years.GetValueOrDefault(flow.Year) + amount;
            }
        }

        int recentlyActive = 0;
        foreach ((int year, double amount) in years)
        {
            AmountUsd += year > end - RecentYears ? amount : 0;
            if (amount < ActiveFromUsd)
            {
                continue;
            }

            FirstYear ??= year;
            LastYear = year;
            YearsActive++;
            recentlyActive += year > end - RecentYears ? 1 : 0;
        }

        Status = recentlyActive >= PersistentFrom ? LinkStatus.Persistent : YearsActive > 0 ? LinkStatus.Dormant : silenceSpeaks ? LinkStatus.New : null;
    }

    /// <summary>Channels with themes count the seven industrial ones, so that schools and clinics don't make an industrial partner.</summary>
    private static bool Counts(in Flow flow, FlowChannel channel) =>
        channel == FlowChannel.Oda || flow.Theme < Theme.Circular;
}

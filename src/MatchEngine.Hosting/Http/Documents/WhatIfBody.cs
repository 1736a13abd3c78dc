using System.Collections.Immutable;

namespace MatchEngine.Hosting.Http.Documents;

/// <summary>The body of a what-if.</summary>
/// <param name="Set">The facts to set, each <c>fact=value</c> as at the console: <c>country.field_office=true</c>.</param>
internal sealed record WhatIfBody(ImmutableArray<string> Set);

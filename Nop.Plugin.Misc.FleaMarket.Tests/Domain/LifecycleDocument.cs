using System.Text;
using System.Text.RegularExpressions;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

/// <summary>Writes the tables of moves as a page for people.</summary>
internal static partial class LifecycleDocument
{
    public static string Write()
    {
        var page = new StringBuilder();
        page.AppendLine("# The life of a listing").AppendLine();
        page.AppendLine("Written by a test from `Domain/Listings/ListingMoves.cs`; what is not here is refused.").AppendLine();
        page.AppendLine("```mermaid").AppendLine("stateDiagram-v2");
        foreach (var move in ListingMoves.All)
            page.AppendLine($"    {move.From?.ToString() ?? "[*]"} --> {move.To}: {Words(move.Action)} ({Words(move.Actor)})");
        foreach (var end in Enum.GetValues<ListingStatus>().Where(IsAnEnd))
            page.AppendLine($"    {end} --> [*]");
        page.AppendLine("```").AppendLine();
        page.AppendLine("| Status | Holds units | Action | Who | Then |").AppendLine("| --- | --- | --- | --- | --- |");
        foreach (var move in ListingMoves.All)
            page.AppendLine($"| {Words(move.From)} | {Holds(move.From)} | {Words(move.Action)} | {Words(move.Actor)} | {Words(move.To)} |");
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static bool IsAnEnd(ListingStatus status) => ListingMoves.All.All(move => move.From != status);

    private static string Holds(ListingStatus? status) => status is { } there && there.HoldsUnits() ? "yes" : "no";

    private static string Words(Enum? name) =>
        name is null ? "(new)" : InnerCapital().Replace(name.ToString(), match => " " + match.Value.ToLowerInvariant());

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex InnerCapital();
}

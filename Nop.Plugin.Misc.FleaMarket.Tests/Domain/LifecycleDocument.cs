using System.Text;
using System.Text.RegularExpressions;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

/// <summary>Writes the tables of moves as a page for people.</summary>
internal static partial class LifecycleDocument
{
    private const string OfListings = """
        Of the answers to an objection, *Uphold decision* lets everything stand. *Reverse decision* takes back a rejection or a removal that still stands, and the listing is approved with it; where it may not be
        on sale any more, *Reverse off sale* hands it to its seller instead. *Restore edit* lets a declined edit wait again, and the edit is accepted with it, unless it breaks a rule by now or something else was
        written into the listing since: then it stays in the moderators' queue. *Reverse earlier* is for a decision that something newer has taken the place of; it changes nothing but the seller's record.
        """;

    private const string OfDeals = "*Reopen question* is for ended questions alone; offers and orders that were not accepted stay so.";

    private sealed record Move(Enum? From, Enum Action, Enum Actor, Enum To);

    public static string Write()
    {
        var page = new StringBuilder();
        Write(page, "The life of a listing", "Domain/Listings/ListingMoves.cs", OfListings,
            ListingMoves.All.Select(move => new Move(move.From, move.Action, move.Actor, move.To)).ToList());
        page.AppendLine();
        Write(page, "The life of a deal", "Domain/Deals/DealMoves.cs", OfDeals,
            DealMoves.All.Select(move => new Move(move.From, move.Action, move.Actor, move.To)).ToList());
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Write(StringBuilder page, string title, string source, string note, IReadOnlyList<Move> moves)
    {
        page.AppendLine($"# {title}").AppendLine();
        page.AppendLine($"Written by a test from `{source}`; what is not here is refused.").AppendLine();
        WriteDiagram(page, moves);
        WriteTable(page, moves);
        page.AppendLine().AppendLine(note);
    }

    /// <summary>Moves that change the status; all are in the table.</summary>
    private static void WriteDiagram(StringBuilder page, IReadOnlyList<Move> moves)
    {
        page.AppendLine("```mermaid").AppendLine("stateDiagram-v2");
        foreach (var arrow in moves.Where(move => !move.To.Equals(move.From)).GroupBy(move => (move.From, move.To)))
            page.AppendLine($"    {arrow.Key.From?.ToString() ?? "[*]"} --> {arrow.Key.To}: {string.Join(", ", arrow.Select(move => $"{Words(move.Action)} ({Words(move.Actor)})"))}");
        foreach (var end in moves.Select(move => move.To).Distinct().Where(to => moves.All(move => !to.Equals(move.From) || to.Equals(move.To))))
            page.AppendLine($"    {end} --> [*]");
        page.AppendLine("```").AppendLine();
    }

    private static void WriteTable(StringBuilder page, IReadOnlyList<Move> moves)
    {
        page.AppendLine("| Status | Action | Who | Then |").AppendLine("| --- | --- | --- | --- |");
        foreach (var move in moves)
            page.AppendLine($"| {Words(move.From)} | {Words(move.Action)} | {Words(move.Actor)} | {Words(move.To)} |");
    }

    private static string Words(Enum? name) =>
        name is null ? "(new)" : InnerCapital().Replace(name.ToString(), match => " " + match.Value.ToLowerInvariant());

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex InnerCapital();
}

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <param name="Name">Names the sheet's text, as the columns name theirs.</param>
/// <param name="Rows">Read while they are written; a cell is a text, a number, a truth, a time in UTC, an enumeration's value or null.</param>
public sealed record PersonalSheet(string Name, IReadOnlyList<string> Columns, IAsyncEnumerable<IReadOnlyList<object?>> Rows);

using Nop.Web.Framework.Models.DataTables;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>
/// A column of a grid and of its CSV, under one title. Without <see cref="Grid"/> it is in the CSV alone, without <see cref="Csv"/> in the grid alone.
/// </summary>
/// <param name="Title">A locale resource; empty for a column of ticks.</param>
/// <typeparam name="TSearch">The search above the grid, which says who looks at how many stores.</typeparam>
/// <typeparam name="TLine">What a line of the CSV is made of.</typeparam>
public sealed record GridColumn<TSearch, TLine>(string Title)
{
    /// <summary>The member of the row model and how it looks; null where this search shows no such column.</summary>
    public Func<TSearch, ColumnProperty?>? Grid { get; init; }

    /// <summary>Null for an empty cell.</summary>
    public Func<TLine, CsvCell?>? Csv { get; init; }
}

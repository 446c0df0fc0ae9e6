namespace Nop.Plugin.Misc.FleaMarket.Models;

/// <summary>A field of a form with its label, hint and message.</summary>
/// <param name="Key">Of its message, and the end of its id.</param>
/// <param name="Name">As it is posted.</param>
public record FieldModel(string Key, string Name, string Label, string? Value)
{
    public string Type { get; init; } = "text";
    public string? Hint { get; init; }
    public string? Autocomplete { get; init; }
    public string? InputMode { get; init; }
    public int MaxLength { get; init; } = 400;
    public bool IsRequired { get; init; }

    /// <summary>More than one make it a text area.</summary>
    public int Rows { get; init; } = 1;
    public string? Min { get; init; }
    public string? Max { get; init; }
    public bool IsShort { get; init; }
}

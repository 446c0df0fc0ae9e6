using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Forms;

/// <summary>A form that has done its work; it is written with that work.</summary>
public class SentForm : BaseEntity
{
    public const int KeyLength = 64;

    /// <summary>Unique: of the form's number and what it said, so that a form that is changed and sent again is another.</summary>
    public string Key { get; set; } = "";

    public DateTime CreatedOnUtc { get; set; }
}

using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.FleaMarket.Domain;

/// <summary>The colour of buttons and marks that a store chooses, with what has to be read on it and beside it; contrasts as WCAG 2.2 counts them.</summary>
public sealed partial record AccentColor
{
    /// <summary>A colour and its number sign.</summary>
    public const int Length = 7;

    /// <summary>The style sheet's own.</summary>
    public const string Usual = "#0f6b5c";

    /// <summary>Of marks that are no text, against the white that they lie on.</summary>
    public const double LeastContrast = 3;

    private const double LeastContrastOfText = 4.5;
    private const double ShareOfSoft = .12;
    private const double StepOfDark = .05;

    private static readonly Rgb _white = new(255, 255, 255), _black = new(0, 0, 0);

    private readonly Rgb _color;

    private AccentColor(Rgb color) => _color = color;

    /// <summary>Against white, from 1 to 21.</summary>
    public double Contrast => ContrastOf(_color, _white);

    public bool IsSeen => Contrast >= LeastContrast;

    /// <summary>Whichever of white and black is read more easily on it; one of the two always is.</summary>
    public string Text => (Contrast >= LeastContrastOfText ? _white : _black).ToString();

    /// <summary>Of its own hue, to be read on white and on <see cref="Soft"/>; white is read on it.</summary>
    public string Dark
    {
        get
        {
            var soft = SoftColor;
            var shares = Enumerable.Range(0, (int)(1 / StepOfDark) + 1).Select(step => _black.Mixed(_color, step * StepOfDark));
            return shares.First(color => ContrastOf(color, soft) >= LeastContrastOfText).ToString();
        }
    }

    /// <summary>Behind notes and chosen things.</summary>
    public string Soft => SoftColor.ToString();

    private Rgb SoftColor => _color.Mixed(_white, ShareOfSoft);

    /// <param name="text">As style sheets have it, such as <c>#0f6b5c</c>, in any case.</param>
    /// <returns>Null for what is no colour of this kind.</returns>
    public static AccentColor? Parse(string? text)
    {
        if (text?.Trim() is not { } color || !Form().IsMatch(color))
            return null;
        var parts = Convert.FromHexString(color.AsSpan(1));
        return new AccentColor(new Rgb(parts[0], parts[1], parts[2]));
    }

    public override string ToString() => _color.ToString();

    private static double ContrastOf(Rgb one, Rgb two)
    {
        var (lighter, darker) = (Math.Max(one.Luminance, two.Luminance), Math.Min(one.Luminance, two.Luminance));
        return (lighter + .05) / (darker + .05);
    }

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$")]
    private static partial Regex Form();

    private readonly record struct Rgb(int Red, int Green, int Blue)
    {
        public double Luminance => .2126 * Linear(Red) + .7152 * Linear(Green) + .0722 * Linear(Blue);

        /// <param name="share">Of this colour, from 0 to 1; the rest is the other's.</param>
        public Rgb Mixed(Rgb other, double share)
        {
            return new(Between(Red, other.Red), Between(Green, other.Green), Between(Blue, other.Blue));

            int Between(int own, int others) => (int)Math.Round(share * own + (1 - share) * others);
        }

        public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

        private static double Linear(int part)
        {
            var share = part / 255d;
            return share <= .04045 ? share / 12.92 : Math.Pow((share + .055) / 1.055, 2.4);
        }
    }
}

using System.Numerics;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Flags;

/// <summary>
/// What a photo looks like, in 64 bits: each says whether the picture grows brighter from one place to the next. Another size or another
/// quality changes few of them; a turned picture has the fingerprint of its turn.
/// </summary>
/// <param name="Turns">Of the picture as it is, and turned to the right by one, two and three quarters.</param>
public sealed record PhotoFingerprint(IReadOnlyList<long> Turns)
{
    /// <summary>Of the grey picture that it is read from; whole numbers of it make a place in either direction.</summary>
    public const int Side = 72;

    /// <summary>Bits in which two photos of the same may differ.</summary>
    public const int MostDifferentBits = 5;

    public const int Bands = 4;

    private const int Rows = 8;
    private const int Columns = 9;

    /// <summary>Darkest and brightest place of a picture that shows something.</summary>
    private const int LeastContrast = 24;

    public long Upright => Turns[0];

    /// <param name="grey">Brightness row by row, <see cref="Side"/> in each direction.</param>
    /// <returns>Null for a picture that shows too little to know it again.</returns>
    public static PhotoFingerprint? Of(ReadOnlySpan<byte> grey)
    {
        if (Places(grey) is var places && places.Max() - places.Min() < LeastContrast)
            return null;
        var (turns, turned) = (new long[4], grey.ToArray());
        for (var turn = 0; turn < turns.Length; turn++)
        {
            turns[turn] = HashOf(Places(turned));
            turned = TurnedRight(turned);
        }
        return turns.All(hash => BitOperations.PopCount((ulong)hash) is > 4 and < 60) ? new(turns) : null;
    }

    public static int DifferentBits(long one, long other) => BitOperations.PopCount((ulong)(one ^ other));

    /// <summary>
    /// A fourth of the bits, from all over the picture: of two fingerprints that differ in no more than three bits one band is equal, so that
    /// an index finds them.
    /// </summary>
    /// <param name="band">From 0.</param>
    public static int BandOf(long hash, int band)
    {
        var bits = 0;
        for (var bit = band; bit < 64; bit += Bands)
            bits = bits << 1 | (int)(hash >> bit & 1);
        return bits;
    }

    private static long HashOf(int[] places)
    {
        var hash = 0L;
        for (var row = 0; row < Rows; row++)
            for (var column = 1; column < Columns; column++)
                hash = hash << 1 | (places[row * Columns + column] > places[row * Columns + column - 1] ? 1L : 0L);
        return hash;
    }

    /// <summary>Mean brightness of each place.</summary>
    private static int[] Places(ReadOnlySpan<byte> grey)
    {
        const int width = Side / Columns;
        const int height = Side / Rows;
        var sums = new int[Rows * Columns];
        for (var y = 0; y < Side; y++)
            for (var x = 0; x < Side; x++)
                sums[y / height * Columns + x / width] += grey[y * Side + x];
        return Array.ConvertAll(sums, sum => sum / (width * height));
    }

    private static byte[] TurnedRight(byte[] grey)
    {
        var turned = new byte[grey.Length];
        for (var y = 0; y < Side; y++)
            for (var x = 0; x < Side; x++)
                turned[x * Side + Side - 1 - y] = grey[y * Side + x];
        return turned;
    }
}

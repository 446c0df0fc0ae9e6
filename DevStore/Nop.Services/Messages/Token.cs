namespace Nop.Services.Messages;

public sealed class Token(string key, object value, bool neverHtmlEncoded)
{
    public Token(string key, object value) : this(key, value, false)
    {
    }

    public string Key { get; } = key;
    public object Value { get; } = value;

    /// <summary>The value is HTML already and goes into a message as it is.</summary>
    public bool NeverHtmlEncoded { get; } = neverHtmlEncoded;

    public override string ToString() => $"{Key}: {Value}";
}

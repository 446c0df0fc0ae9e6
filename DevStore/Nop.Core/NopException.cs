namespace Nop.Core;

public class NopException : Exception
{
    public NopException()
    {
    }

    public NopException(string message) : base(message)
    {
    }
}

namespace Nop.Services.Html;

public interface IHtmlFormatter
{
}

namespace Nop.Web.Framework.Themes;

public partial interface IThemeContext
{
    Task<string> GetWorkingThemeNameAsync();
}

namespace Nop.Core.Domain.Menus;

public enum MenuType
{
    Main = 5,
    Footer = 10
}

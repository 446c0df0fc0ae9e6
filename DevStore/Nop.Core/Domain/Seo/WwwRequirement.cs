namespace Nop.Core.Domain.Seo;

public enum WwwRequirement
{
    NoMatter = 0,
    WithWww = 10,
    WithoutWww = 20,
}

namespace Nop.Core.Domain.Seo;

public enum PageTitleSeoAdjustment
{
    PagenameAfterStorename = 0,
    StorenameAfterPagename = 10,
}

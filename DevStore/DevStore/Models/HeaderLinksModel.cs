namespace DevStore.Models;

public sealed record HeaderLinksModel : BaseNopModel
{
    public bool IsAuthenticated { get; set; }
}

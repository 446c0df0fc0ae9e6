namespace DevStore.Models;

public sealed record ReturnRequestModel(int OrderId, string CustomOrderNumber, IReadOnlyList<ReturnRequestModel.Line> Lines)
{
    public sealed record Line(int OrderItemId, string ProductName, int Available);
}

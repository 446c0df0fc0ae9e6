namespace Nop.Core.Domain.Configuration;

public class Setting : BaseEntity, ILocalizedEntity
{
    public Setting()
    {
    }

    public Setting(string name, string value, int storeId = 0) => (Name, Value, StoreId) = (name, value, storeId);

    public string Name { get; set; }
    public string Value { get; set; }

    /// <summary>0 for all stores.</summary>
    public int StoreId { get; set; }

    public override string ToString() => Name;
}

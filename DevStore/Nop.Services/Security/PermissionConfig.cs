namespace Nop.Services.Security;

public class PermissionConfig(string name, string systemName, string category, params string[] defaultCustomerRoles)
{
    public string Name { get; protected set; } = name;
    public string SystemName { get; protected set; } = systemName;
    public string Category { get; protected set; } = category;

    /// <summary>System names of the roles that get the permission when it is first found.</summary>
    public List<string> DefaultCustomerRoles { get; } = [.. defaultCustomerRoles];
}

using System.ComponentModel.DataAnnotations;

namespace DevStore.Models;

public sealed record LoginModel : BaseNopModel
{
    [DataType(DataType.EmailAddress)]
    [NopResourceDisplayName("Account.Login.Fields.Email")]
    public string? Email { get; set; }

    [DataType(DataType.Password)]
    [NopResourceDisplayName("Account.Login.Fields.Password")]
    public string? Password { get; set; }

    [NopResourceDisplayName("Account.Login.Fields.RememberMe")]
    public bool RememberMe { get; set; }
}

using System.ComponentModel.DataAnnotations;

namespace DevStore.Models;

public sealed record RegisterModel : CustomerInfoModel
{
    [DataType(DataType.Password)]
    [NopResourceDisplayName("Account.Fields.Password")]
    public string? Password { get; set; }

    [DataType(DataType.Password)]
    [NopResourceDisplayName("Account.Fields.ConfirmPassword")]
    public string? ConfirmPassword { get; set; }
}

using Microsoft.AspNetCore.Mvc;
using Nop.Web.Controllers;

namespace DevStore.Controllers;

public sealed class ShoppingCartController : BasePublicController
{
    public IActionResult Cart() => View();
}

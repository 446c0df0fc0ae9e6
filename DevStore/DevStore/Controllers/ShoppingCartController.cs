namespace DevStore.Controllers;

public sealed class ShoppingCartController : BasePublicController
{
    public IActionResult Cart() => View();
}

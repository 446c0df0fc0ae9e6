namespace DevStore.Controllers;

public sealed class HomeController : BasePublicController
{
    public IActionResult Index() => View();
}

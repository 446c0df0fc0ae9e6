using Microsoft.AspNetCore.Mvc;

namespace DevStore.Controllers;

public sealed class ErrorController : Controller
{
    public IActionResult Error() => View();
}

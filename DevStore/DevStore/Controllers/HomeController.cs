using Microsoft.AspNetCore.Mvc;
using Nop.Web.Controllers;

namespace DevStore.Controllers;

public sealed class HomeController : BasePublicController
{
    public IActionResult Index() => View();
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Nop.Plugin.Misc.FleaMarket.Controllers;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Services.Forms;

namespace Nop.Plugin.Misc.FleaMarket.Factories;

public class LogInAgainFactory(LogInAgain logIn)
{
    public LogInAgainModel Prepare(HttpRequest request, KeptForm kept, string? refusal) => new()
    {
        Action = request.GetEncodedPathAndQuery(),
        Fields = kept.Fields,
        TakesPasswords = logIn.TakesPasswords,
        AsksUsername = logIn.AsksUsername,
        LosesFile = kept.HadFile,
        Login = kept.Login,
        Refusal = refusal
    };
}

namespace Nop.Core.Http;

public static class NopHttpDefaults
{
    public static string DefaultHttpClient => "default";
    public static string IsPostBeingDoneRequestItem => "nop.IsPOSTBeingDone";
    public static string GenericRouteInternalRedirect => "nop.RedirectFromGenericPathRoute";
}

namespace Nop.Web.Framework.Mvc.Routing;

public static partial class NopRoutingDefaults
{
    public static string LanguageParameterTransformer => "lang";

    public static partial class RouteName
    {
        public static partial class Generic
        {
            public static string GenericUrl => "GenericUrl";
            public static string Product => "ProductDetails";
            public static string Category => "Category";
            public static string Vendor => "Vendor";
        }
    }

    public static partial class RouteValue
    {
        public static string Action => "action";
        public static string Controller => "controller";
        public static string Url => "url";
        public static string CategoryId => "categoryid";
        public static string ProductId => "productid";
        public static string VendorId => "vendorid";
        public static string Language => "language";
        public static string SeName => "SeName";
    }
}

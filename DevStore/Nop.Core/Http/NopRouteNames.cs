namespace Nop.Core.Http;

public static class NopRouteNames
{
    public static class General
    {
        public const string LOGIN = "Login";
        public const string HOMEPAGE = "Homepage";
        public const string CUSTOMER_ADDRESSES = "CustomerAddresses";
        public const string CUSTOMER_INFO = "CustomerInfo";
        public const string CUSTOMER_ORDERS = "CustomerOrders";
        public const string SEARCH = "ProductSearch";
        public const string SITEMAP = "Sitemap";
        public const string CART = "ShoppingCart";
    }

    public static class Standard
    {
        public const string LOGOUT = "Logout";
        public const string REGISTER = "Register";
        public const string CHANGE_CURRENCY = "ChangeCurrency";
        public const string CHANGE_LANGUAGE = "ChangeLanguage";
        public const string REGISTER_RESULT = "RegisterResult";
        public const string CUSTOMER_RETURN_REQUESTS = "CustomerReturnRequests";
        public const string ORDER_DETAILS = "OrderDetails";
        public const string RETURN_REQUEST = "ReturnRequest";
        public const string GDPR_TOOLS = "GdprTools";
        public const string ROBOTS_TXT = "robots.txt";
        public const string SITEMAP_XML = "sitemap.xml";
        public const string PAGE_NOT_FOUND = "PageNotFound";
    }
}

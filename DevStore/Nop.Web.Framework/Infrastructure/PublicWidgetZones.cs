namespace Nop.Web.Framework.Infrastructure;

public static partial class PublicWidgetZones
{
    public static string AccountNavigationAfter => "account_navigation_after";

    public static string AccountNavigationBefore => "account_navigation_before";

    public static string AdminHeaderLinksAfter => "admin_header_links_after";

    public static string BodyEndHtmlTagBefore => "body_end_html_tag_before";

    public static string BodyStartHtmlTagAfter => "body_start_html_tag_after";

    public static string CategoryDetailsAfterBreadcrumb => "categorydetails_after_breadcrumb";

    public static string CategoryDetailsAfterFeaturedProducts => "categorydetails_after_featured_products";

    public static string CategoryDetailsBeforeFeaturedProducts => "categorydetails_before_featured_products";

    public static string CategoryDetailsBeforeFilters => "categorydetails_before_filters";

    public static string CategoryDetailsBeforeProductList => "categorydetails_before_product_list";

    public static string CategoryDetailsBeforeSubcategories => "categorydetails_before_subcategories";

    public static string CategoryDetailsBottom => "categorydetails_bottom";

    public static string CategoryDetailsTop => "categorydetails_top";

    public static string ContentAfter => "content_after";

    public static string ContentBefore => "content_before";

    public static string CustomerAddressesBottom => "customer_addresses_bottom";

    public static string CustomerAddressesTop => "customer_addresses_top";

    public static string CustomerInfoBottom => "customer_info_bottom";

    public static string CustomerGdprToolsBottom => "customer_gdpr_tools_bottom";
    public static string CustomerGdprToolsTop => "customer_gdpr_tools_top";
    public static string CustomerInfoTop => "customer_info_top";

    public static string CustomerOrdersBottom => "customer_orders_bottom";

    public static string CustomerOrdersTop => "customer_orders_top";

    public static string CustomerReturnRequestsBottom => "customer_return_requests_bottom";

    public static string CustomerReturnRequestsTop => "customer_return_requests_top";

    public static string Footer => "footer";

    public static string HeaderAfter => "header_after";

    public static string HeaderBefore => "header_before";

    public static string HeaderLinksAfter => "header_links_after";

    public static string HeaderLinksBefore => "header_links_before";

    public static string HeaderMiddle => "header_middle";

    public static string HeaderSelectors => "header_selectors";

    public static string HeadHtmlTag => "head_html_tag";

    public static string HomepageBeforeBestSellers => "home_page_before_best_sellers";

    public static string HomepageBeforeCategories => "home_page_before_categories";

    public static string HomepageBeforeNews => "home_page_before_news";

    public static string HomepageBeforePoll => "home_page_before_poll";

    public static string HomepageBeforeProducts => "home_page_before_products";

    public static string HomepageBottom => "home_page_bottom";

    public static string HomepageTop => "home_page_top";

    public static string LeftSideColumnAfter => "left_side_column_after";

    public static string LeftSideColumnAfterCategoryNavigation => "left_side_column_after_category_navigation";

    public static string LeftSideColumnBefore => "left_side_column_before";

    public static string LoginBottom => "login_bottom";

    public static string LoginTop => "login_top";

    public static string MainColumnAfter => "main_column_after";

    public static string MainColumnBefore => "main_column_before";

    public static string Notifications => "notifications";

    public static string OrderDetailsBillingAddress => "order_details_billing_address";

    public static string OrderDetailsPageAfterproducts => "orderdetails_page_afterproducts";

    public static string OrderDetailsPageBeforeproducts => "orderdetails_page_beforeproducts";

    public static string OrderDetailsPageBottom => "orderdetails_page_bottom";

    public static string OrderDetailsPageOverview => "orderdetails_page_overview";

    public static string OrderDetailsPageTop => "orderdetails_page_top";

    public static string OrderDetailsProductLine => "orderdetails_product_line";

    public static string OrderDetailsShippingAddress => "order_details_shipping_address";

    public static string ProductBoxAddinfoAfter => "productbox_addinfo_after";

    public static string ProductBoxAddinfoBefore => "productbox_addinfo_before";

    public static string ProductBoxAddinfoMiddle => "productbox_addinfo_middle";

    public static string ProductBreadcrumbAfter => "productbreadcrumb_after";

    public static string ProductBreadcrumbBefore => "productbreadcrumb_before";

    public static string ProductDetailsAfterBreadcrumb => "productdetails_after_breadcrumb";

    public static string ProductDetailsAfterPictures => "productdetails_after_pictures";

    public static string ProductDetailsBeforeCollateral => "productdetails_before_collateral";

    public static string ProductDetailsBeforePictures => "productdetails_before_pictures";

    public static string ProductDetailsBottom => "productdetails_bottom";

    public static string ProductDetailsEssentialBottom => "productdetails_essential_bottom";

    public static string ProductDetailsEssentialTop => "productdetails_essential_top";

    public static string ProductDetailsInsideOverviewButtonsAfter => "productdetails_inside_overview_buttons_after";

    public static string ProductDetailsInsideOverviewButtonsBefore => "productdetails_inside_overview_buttons_before";

    public static string ProductDetailsOverviewBottom => "productdetails_overview_bottom";

    public static string ProductDetailsOverviewTop => "productdetails_overview_top";

    public static string ProductDetailsTop => "productdetails_top";

    public static string ProductPriceBottom => "product_price_bottom";

    public static string ProductPriceTop => "product_price_top";

    public static string ProductSearchPageAfterResults => "productsearch_page_after_results";

    public static string ProductSearchPageBasic => "productsearch_page_basic";

    public static string ProductSearchPageBeforeResults => "productsearch_page_before_results";

    public static string RegisterBottom => "register_bottom";

    public static string RegisterTop => "register_top";

    public static string SearchBox => "searchbox";

    public static string SearchBoxBeforeSearchButton => "searchbox_before_search_button";

    public static string SitemapAfter => "sitemap_after";

    public static string SitemapBefore => "sitemap_before";

    public static string VendorDetailsBottom => "vendordetails_bottom";

    public static string VendorDetailsTop => "vendordetails_top";
}

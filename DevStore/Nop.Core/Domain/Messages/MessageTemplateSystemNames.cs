namespace Nop.Core.Domain.Messages;

public static class MessageTemplateSystemNames
{
    public const string CUSTOMER_WELCOME_MESSAGE = "Customer.WelcomeMessage";
    public const string ORDER_PAID_CUSTOMER_NOTIFICATION = "OrderPaid.CustomerNotification";
    public const string ORDER_COMPLETED_CUSTOMER_NOTIFICATION = "OrderCompleted.CustomerNotification";
    public const string ORDER_CANCELLED_CUSTOMER_NOTIFICATION = "OrderCancelled.CustomerNotification";
}

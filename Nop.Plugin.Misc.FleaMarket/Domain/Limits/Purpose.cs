using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Limits;

/// <summary>What is limited by the hour, whatever becomes of it later. What costs the store has a limit for whoever causes it and for whoever gets it.</summary>
public static class Purpose
{
    public static string Message(int dealId, int authorId) => $"message {dealId} {authorId}";

    public static string PrivateQuestion(int askerId) => $"question {askerId}";

    public static string PrivateQuestionOn(int listingId) => $"question on {listingId}";

    public static string Request(int buyerId) => $"request {buyerId}";

    public static string RequestTo(int sellerId) => $"request to {sellerId}";

    public static string AddedOrder(int sellerId) => $"added {sellerId}";

    public static string AddedOrderTo(int sellerId, int buyerId) => $"added {sellerId} to {buyerId}";

    public static string Proposal(int dealId, int customerId) => $"proposal {dealId} {customerId}";

    public static string Report(int authorId) => $"report {authorId}";

    /// <summary>No limit: decisions on one complaint come one after the other.</summary>
    public static string Decision(int complaintId) => $"decision {complaintId}";

    public static string Moderation(int sellerId) => $"moderation {sellerId}";

    public static string TextMessageBy(int customerId) => $"text by {customerId}";

    public static string TextMessageTo(int customerId) => $"text to {customerId}";

    /// <summary>Of several accounts, too, that share the number; it is not to be read from it.</summary>
    public static string TextMessageTo(string phone) => $"text to {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(phone)))[..32]}";
}

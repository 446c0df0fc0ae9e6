namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;

/// <summary>Names of the routes of the feedback on a deal.</summary>
public static class FeedbackRoutes
{
    /// <summary>The part of a deal's page, and of a seller's, that holds it.</summary>
    public const string Place = "flea-feedback";

    public const string Give = Prefix + "Give";
    public const string Answer = Prefix + "Answer";
    public const string Remind = Prefix + "Remind";

    private const string Prefix = "Plugin.Misc.FleaMarket.Feedback.";
}

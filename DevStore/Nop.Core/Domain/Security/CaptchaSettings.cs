using Nop.Core.Configuration;

namespace Nop.Core.Domain.Security;

public class CaptchaSettings : ISettings
{
    public bool Enabled { get; set; }
    public CaptchaType CaptchaType { get; set; }
    public bool ShowOnLoginPage { get; set; }
    public bool ShowOnRegistrationPage { get; set; }
    public bool ShowOnContactUsPage { get; set; }
    public bool ShowOnEmailWishlistToFriendPage { get; set; }
    public bool ShowOnEmailProductToFriendPage { get; set; }
    public bool ShowOnBlogCommentPage { get; set; }
    public bool ShowOnNewsCommentPage { get; set; }
    public bool ShowOnNewsletterPage { get; set; }
    public bool ShowOnProductReviewPage { get; set; }
    public bool ShowOnApplyVendorPage { get; set; }
    public bool ShowOnForgotPasswordPage { get; set; }
    public bool ShowOnForum { get; set; }
    public bool ShowOnCheckoutPageForGuests { get; set; }
    public bool ShowOnCheckGiftCardBalance { get; set; }
    public string ReCaptchaApiUrl { get; set; }
    public string ReCaptchaPublicKey { get; set; }
    public string ReCaptchaPrivateKey { get; set; }
    public decimal ReCaptchaV3ScoreThreshold { get; set; }
    public string ReCaptchaTheme { get; set; }
    public int? ReCaptchaRequestTimeout { get; set; }
    public string ReCaptchaDefaultLanguage { get; set; }
    public bool AutomaticallyChooseLanguage { get; set; }
}

using DevStore.Services.Messages;
using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

public class TokenizerTests
{
    private static readonly Tokenizer _tokenizer = new(new MessageTemplatesSettings());

    [Test]
    public void Values_are_encoded_in_a_body_and_stay_as_they_are_in_a_subject()
    {
        Token[] tokens = [new("Name", "<b>"), new("Link", "<a>", true)];

        Assert.That(_tokenizer.Replace("%Name% %Link%", tokens, true), Is.EqualTo("&lt;b&gt; <a>"));
        Assert.That(_tokenizer.Replace("%Name% %Link%", tokens, false), Is.EqualTo("<b> <a>"));
    }

    [Test]
    public void A_token_that_nobody_knows_stays()
    {
        Assert.That(_tokenizer.Replace("100 % of %Other%", [], true), Is.EqualTo("100 % of %Other%"));
    }

    [TestCase("%if (%Reason%)yes endif%", "", "")]
    [TestCase("%if (%Reason%)yes endif%", "torn", "yes ")]
    [TestCase("%if (!%Reason%)no endif%", "torn", "")]
    [TestCase("%if (%Reason% == \"torn\")yes endif%", "torn", "yes ")]
    [TestCase("%if (%Reason% != \"torn\")yes endif%", "torn", "")]
    public void A_condition_keeps_or_drops_its_text(string template, string reason, string expected)
    {
        Assert.That(_tokenizer.Replace(template, [new Token("Reason", reason)], false), Is.EqualTo(expected));
    }
}

namespace Nop.Plugin.Misc.FleaMarket.Services.Forms;

/// <summary>Ends the work of a form that has been sent before; the visitor is led to where the first one led.</summary>
public sealed class FormWasSentException() : Exception("The form has been sent before.");

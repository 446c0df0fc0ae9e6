using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Routing;

namespace Nop.Web.Framework.Controllers;

/// <summary>Chooses the action by the submit button that the form was sent with.</summary>
public sealed class FormValueRequiredAttribute : ActionMethodSelectorAttribute
{
    private readonly FormValueRequirement _requirement;
    private readonly bool _validateNameOnly;
    private readonly string[] _submitButtonNames;

    public FormValueRequiredAttribute(params string[] submitButtonNames) : this(FormValueRequirement.Equal, submitButtonNames)
    {
    }

    public FormValueRequiredAttribute(FormValueRequirement requirement, params string[] submitButtonNames) : this(requirement, true, submitButtonNames)
    {
    }

    public FormValueRequiredAttribute(FormValueRequirement requirement, bool validateNameOnly, params string[] submitButtonNames)
    {
        _requirement = requirement;
        _validateNameOnly = validateNameOnly;
        _submitButtonNames = submitButtonNames;
    }

    public override bool IsValidForRequest(RouteContext routeContext, ActionDescriptor action)
    {
        var request = routeContext.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
            return false;

        return request.Form.Any(field => (_validateNameOnly || !string.IsNullOrEmpty(field.Value)) && _submitButtonNames.Any(name => IsMatch(field.Key, name)));
    }

    private bool IsMatch(string key, string name) => _requirement == FormValueRequirement.Equal
        ? key.Equals(name, StringComparison.InvariantCultureIgnoreCase)
        : key.StartsWith(name, StringComparison.InvariantCultureIgnoreCase);
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Routing;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Whatever answers GET answers HEAD alike; the server leaves the body out.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AnswersHeadAttribute : Attribute, IControllerModelConvention
{
    public void Apply(ControllerModel controller)
    {
        foreach (var selector in controller.Actions.SelectMany(action => action.Selectors))
        {
            for (var index = 0; index < selector.ActionConstraints.Count; index++)
                if (selector.ActionConstraints[index] is HttpMethodActionConstraint constraint && IsGetOnly(constraint.HttpMethods))
                    selector.ActionConstraints[index] = new HttpMethodActionConstraint([HttpMethods.Get, HttpMethods.Head]);
            for (var index = 0; index < selector.EndpointMetadata.Count; index++)
                if (selector.EndpointMetadata[index] is HttpMethodMetadata metadata && IsGetOnly(metadata.HttpMethods))
                    selector.EndpointMetadata[index] = new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]);
        }
    }

    private static bool IsGetOnly(IEnumerable<string> methods) => methods.SequenceEqual([HttpMethods.Get]);
}

using Newtonsoft.Json;

namespace Nop.Web.Framework.Models;

public abstract record BasePagedListModel<T> : BaseNopModel, IPagedModel<T> where T : BaseNopModel
{
    public IEnumerable<T> Data { get; set; }

    [JsonProperty("draw")]
    public string Draw { get; set; }

    [JsonProperty("recordsFiltered")]
    public int RecordsFiltered { get; set; }

    [JsonProperty("recordsTotal")]
    public int RecordsTotal { get; set; }
}

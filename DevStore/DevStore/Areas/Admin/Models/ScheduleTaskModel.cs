namespace DevStore.Areas.Admin.Models;

public record ScheduleTaskModel : BaseNopEntityModel
{
    public string? Name { get; set; }
    public int Seconds { get; set; }
    public bool Enabled { get; set; }
    public bool StopOnError { get; set; }
    public string? LastStartUtc { get; set; }
    public string? LastEndUtc { get; set; }
    public string? LastSuccessUtc { get; set; }
}

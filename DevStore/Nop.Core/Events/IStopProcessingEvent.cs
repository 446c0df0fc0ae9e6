namespace Nop.Core.Events;

public interface IStopProcessingEvent
{
    bool StopProcessing { get; set; }
}

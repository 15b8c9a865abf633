namespace Rebus.Handlers
{
    public interface IHandleMessages;

    public interface IHandleMessages<in TMessage> : IHandleMessages
    {
        Task Handle(TMessage message);
    }
}

namespace Coravel.Invocable;

public interface IInvocable
{
    Task Invoke();
}

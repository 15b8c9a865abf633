// The few names of background platforms that a violation needs, so that this project restores nothing.
namespace NCrontab
{
    public sealed class CrontabSchedule
    {
        public static CrontabSchedule Parse(string expression) => null!;
    }
}

namespace MassTransit
{
    public interface IConsumer<T>;
}

namespace Orleans
{
    public abstract class Grain;
}

namespace Microsoft.Extensions.AI
{
    public interface IChatClient
    {
        object Ask(string text);
    }
}

namespace Hangfire
{
    public static class HangfireServiceCollectionExtensions
    {
        public static object AddHangfire(object services) => services;
    }
}

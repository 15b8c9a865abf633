namespace Orchestration.Model.Effects;

/// <content>Family 3: what would run without a trigger and a policy (ADR 3.2, 5).</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> Autonomy() =>
    [
        .. Families(EffectRules.Timer, "runs code when a time has passed",
            "T:System.Threading.Timer",
            "T:System.Threading.ITimer",
            "T:System.Threading.PeriodicTimer",
            "T:System.Timers.Timer",
            "T:System.Windows.Forms.Timer",
            "T:System.Windows.Threading.DispatcherTimer",
            "T:Windows.UI.Xaml.DispatcherTimer",
            "T:Microsoft.UI.Xaml.DispatcherTimer",
            "T:Microsoft.UI.Dispatching.DispatcherQueueTimer"),

        .. Rows(EffectRules.Timer, "runs code when a time has passed",
            "M:System.TimeProvider.CreateTimer",
            "M:System.Threading.Tasks.Task.Delay",
            "M:System.Threading.Tasks.TimeProviderTaskExtensions.Delay"),

        new("T:Microsoft.Extensions.Hosting.IHostedService", EffectRules.HostedService,
            "runs in the background for as long as its host does", EffectScope.Declaration),

        .. Rows(EffectRules.HostedServiceRegistration, "registers a service that runs in the background",
            "M:Microsoft.Extensions.DependencyInjection.ServiceCollectionHostedServiceExtensions.AddHostedService"),

        // The host resolves every IHostedService that it finds, however it came into the container.
        .. Conditional(EffectRules.HostedServiceRegistration, EffectCondition.WhenServiceIsDeclared,
            "registers a service that runs in the background",
            "T:Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions",
            "T:Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions",
            "T:Microsoft.Extensions.DependencyInjection.ServiceDescriptor"),
    ];
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clinic.Reminders;

public sealed class AppointmentReminder(ILogger<AppointmentReminder> logger, TimeProvider clock, IAppointments appointments) : BackgroundService
{
    private readonly PeriodicTimer _timer = new(TimeSpan.FromMinutes(5), clock);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var appointment in await appointments.DueAsync(clock.GetUtcNow(), stoppingToken))
            {
                try
                {
                    await appointments.RemindAsync(appointment, stoppingToken);
                }
                catch (HttpRequestException error)
                {
                    logger.LogWarning(error, "Reminder {Id} failed", appointment);
                }
            }
        }
    }
}

public interface IAppointments
{
    Task<IReadOnlyList<Guid>> DueAsync(DateTimeOffset before, CancellationToken token);

    Task RemindAsync(Guid id, CancellationToken token);
}

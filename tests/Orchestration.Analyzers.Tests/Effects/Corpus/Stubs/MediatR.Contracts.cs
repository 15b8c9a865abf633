namespace MediatR;

public interface INotification;

"""Django's settings, for development, tests and production alike; what differs comes from `tracker.env`."""

import warnings
from datetime import timedelta
from typing import Any

from django.utils.translation import gettext_lazy as _

from tracker.env import PROJECT, Environment, environment
from tracker.logs import logging_config
from tracker.policy import SITE

ENV = Environment.read(environment())

DEBUG = ENV.debug
SECRET_KEY = ENV.secret_key
ALLOWED_HOSTS = ENV.allowed_hosts
CSRF_TRUSTED_ORIGINS = ENV.csrf_trusted_origins

INSTALLED_APPS = [
    "unfold",  # before django.contrib.admin, whose templates it replaces
    "unfold.contrib.filters",
    "unfold.contrib.forms",
    "unfold.contrib.import_export",
    "unfold.contrib.simple_history",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "rest_framework",
    "rest_framework.authtoken",
    "django_filters",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "import_export",
    "simple_history",
    "django_htmx",
    "axes",
    "csp",
    "itineraries.apps.ItinerariesConfig",
]

MIDDLEWARE = [
    "tracker.logs.RequestLog",  # first, so that every line below has the request's id
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "tracker.policy.ContentSecurityPolicy",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "axes.middleware.AxesMiddleware",  # last, so that it sees the login's final answer
]

if DEBUG:
    MIDDLEWARE.remove(
        "whitenoise.middleware.WhiteNoiseMiddleware"
    )  # runserver serves static files uncollected

ROOT_URLCONF = "tracker.urls"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PROJECT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
            ]
        },
    }
]

DATABASE = dict(ENV.database_url)
if DATABASE["ENGINE"] == "django.db.backends.sqlite3":
    DATABASE["OPTIONS"] = {
        # Readers go on while one process writes, and a writer waits for its turn instead of failing at once.
        "init_command": "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;",
        "timeout": 20,
        # Take the write lock when a transaction begins: one that read first could not wait for it later.
        "transaction_mode": "IMMEDIATE",
    }
else:
    DATABASE["OPTIONS"] = {"connect_timeout": "10", **DATABASE["OPTIONS"]}
    if ENV.database_pool:
        DATABASE["OPTIONS"]["pool"] = True
    else:
        DATABASE |= {"CONN_MAX_AGE": ENV.database_max_age, "CONN_HEALTH_CHECKS": True}
DATABASES: dict[str, dict[str, Any]] = {"default": DATABASE}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",  # first, so that a locked-out name is never looked up
    "django.contrib.auth.backends.ModelBackend",
]
# One name from one address: a stranger cannot lock an editor out, nor one slip a whole newsroom.
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_FAILURE_LIMIT = ENV.login_failure_limit
AXES_COOLOFF_TIME = timedelta(minutes=ENV.login_pause_minutes)
AXES_RESET_ON_SUCCESS = True
AXES_CLIENT_IP_CALLABLE = "tracker.proxies.client_address"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "admin:login"

SEEDS = ENV.seeds
AUTO_ACCEPT = ENV.auto_accept

LANGUAGE_CODE = ENV.default_language
LANGUAGES = [("en", _("English")), ("fr", _("French"))]
FORMAT_MODULE_PATH = "tracker.formats"
LOCALE_PATHS = [PROJECT / "itineraries" / "locale"]
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "static/"
STATIC_ROOT = ENV.static_root
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

CONTENT_SECURITY_POLICY = {"DIRECTIVES": SITE}
# What Django 6 will do anyway; until then it warns of its own switch.
FORMS_URLFIELD_ASSUME_HTTPS = True
warnings.filterwarnings("ignore", "The FORMS_URLFIELD_ASSUME_HTTPS transitional setting is deprecated")

X_FRAME_OPTIONS = "DENY"
TRUSTED_PROXIES = ENV.trusted_proxies
if TRUSTED_PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
if not DEBUG and ENV.https:
    SECURE_SSL_REDIRECT = True
    SECURE_REDIRECT_EXEMPT = [r"^healthz$"]  # a load balancer asks by plain HTTP
    SECURE_HSTS_SECONDS = ENV.hsts_seconds
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True

LOG_STYLE = ("console" if DEBUG else "json") if ENV.log_format == "auto" else ENV.log_format
LOGGING = logging_config(style=LOG_STYLE, level=ENV.log_level)

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "rest_framework.authentication.TokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.DjangoModelPermissionsOrAnonReadOnly"],
    # JSON alone: the browsable forms would list every row of a related table. The docs page serves people.
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_PAGINATION_CLASS": "itineraries.api.pagination.Pages",
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_THROTTLE_CLASSES": [
        "rest_framework.throttling.AnonRateThrottle",
        "rest_framework.throttling.UserRateThrottle",
    ],
    "DEFAULT_THROTTLE_RATES": {"anon": ENV.api_anonymous_rate, "user": ENV.api_user_rate},
    "NUM_PROXIES": TRUSTED_PROXIES,
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}

SPECTACULAR_SETTINGS = {
    "TITLE": "Diplomatic Travel Tracker",
    "DESCRIPTION": "Trips of officials, read from articles, each fact with its source.",
    "VERSION": "1",
    "SCHEMA_PATH_PREFIX": "/api/v1/",
    "SERVE_INCLUDE_SCHEMA": False,
    # Fields called "kind" in several records, each with its own words.
    "ENUM_NAME_OVERRIDES": {
        name: f"itineraries.enums.{name}"
        for name in ("EventKind", "OrganizationKind", "PlaceKind", "PostKind", "TripStatus", "VisitType")
    },
    # The pages' scripts and styles come out of an installed package, never from another host.
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "REDOC_DIST": "SIDECAR",
}

UNFOLD = {
    "SITE_TITLE": _("Diplomatic Travel Tracker"),
    "SITE_HEADER": _("Diplomatic Travel Tracker"),
    "SITE_SYMBOL": "travel_explore",
    # The pages' vermilion, from its lightest tint to its darkest shade.
    "COLORS": {
        "primary": {
            "50": "#fdf4f1",
            "100": "#fbe4dd",
            "200": "#f7c9bc",
            "300": "#f2a48f",
            "400": "#ff8566",
            "500": "#d14f33",
            "600": "#b3361e",
            "700": "#962c19",
            "800": "#792718",
            "900": "#632419",
            "950": "#371009",
        }
    },
    "SHOW_HISTORY": True,
    "DASHBOARD_CALLBACK": "itineraries.admin.desk.dashboard",
}

CELERY_BROKER_URL = ENV.celery_broker_url
CELERY_TASK_ALWAYS_EAGER = not ENV.celery_broker_url
CELERY_TASK_EAGER_PROPAGATES = True
# A task is taken off the queue when it is done, so that a killed worker's task goes to another.
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TIMEZONE = TIME_ZONE

//! What a desktop has around its windows, and the bus of a test has not: a place for tray icons, and a
//! server that shows notifications. It keeps what it is told, and presses what a person would.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use zbus::blocking::{Connection, connection::Builder};
use zbus::zvariant::{Dict, OwnedValue, Structure, Value};

use crate::support::Desk;

const NOTIFICATIONS: &str = "org.freedesktop.Notifications";
const NOTIFICATIONS_PATH: &str = "/org/freedesktop/Notifications";
const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const ITEM_PATH: &str = "/StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";
const MENU_PATH: &str = "/MenuBar";

/// A notification as it was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) title: String,
    pub(crate) body: String,
}

#[derive(Clone, Default)]
struct Told {
    notifications: Arc<Mutex<Vec<Shown>>>,
    items: Arc<Mutex<Vec<String>>>,
}

struct NotificationServer(Told);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl NotificationServer {
    #[expect(clippy::too_many_arguments, reason = "the specification's")]
    fn notify(
        &self,
        _application: String,
        _replaces: u32,
        _icon: String,
        title: String,
        body: String,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expires: i32,
    ) -> u32 {
        let mut shown = self.0.notifications.lock().unwrap();
        shown.push(Shown { title, body });
        u32::try_from(shown.len()).unwrap()
    }
}

struct ItemWatcher(Told);

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl ItemWatcher {
    fn register_status_notifier_item(&self, service: String) {
        self.0.items.lock().unwrap().push(service);
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }
}

/// A revision, and the menu: its id, its properties, its items.
type Layout = (u32, (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>));

/// The id of an item, what can be read, and whether it can be pressed; absent for a line.
fn item(item: OwnedValue) -> Option<(i32, String, bool)> {
    let item = Structure::try_from(item).expect("an item's fields");
    let id: i32 = item.fields()[0].downcast_ref().expect("its id");
    let properties: Dict = item.fields()[1].downcast_ref().expect("its properties");
    let label: String = properties.get(&"label").ok()??;
    let enabled: Option<bool> = properties.get(&"enabled").expect("whether it is on");
    Some((id, label, enabled.unwrap_or(true)))
}

/// It is there until it is dropped.
pub(crate) struct Desktop {
    bus: Connection,
    told: Told,
}

impl Desktop {
    pub(crate) fn around(desk: &Desk) -> Self {
        let told = Told::default();
        let bus = Builder::address(desk.bus_address().as_str())
            .and_then(|bus| bus.serve_at(NOTIFICATIONS_PATH, NotificationServer(told.clone())))
            .and_then(|bus| bus.serve_at("/StatusNotifierWatcher", ItemWatcher(told.clone())))
            .and_then(|bus| bus.name(NOTIFICATIONS)?.name(WATCHER)?.build())
            .expect("serve on the bus");
        Self { bus, told }
    }

    /// What was shown, oldest first.
    pub(crate) fn notifications(&self) -> Vec<Shown> {
        self.told.notifications.lock().unwrap().clone()
    }

    /// Presses the notification that was shown as the first, second, …
    pub(crate) fn press_notification(&self, number: u32) {
        let signal = (number, "default");
        self.bus
            .emit_signal(
                None::<&str>,
                NOTIFICATIONS_PATH,
                NOTIFICATIONS,
                "ActionInvoked",
                &signal,
            )
            .expect("press a notification");
    }

    /// The tray icon's name on the bus, once there is one.
    fn icon(&self) -> Option<String> {
        self.told.items.lock().unwrap().last().cloned()
    }

    /// What stands beside the tray icon when one points at it; empty while there is none.
    pub(crate) fn tooltip(&self) -> String {
        let Some(icon) = self.icon() else {
            return String::new();
        };
        let asked = self.bus.call_method(
            Some(icon.as_str()),
            ITEM_PATH,
            Some("org.freedesktop.DBus.Properties"),
            "Get",
            &(ITEM, "ToolTip"),
        );
        let answer = asked.expect("ask the tray icon");
        let tooltip: OwnedValue = answer.body().deserialize().expect("a tooltip");
        let tooltip = Structure::try_from(tooltip).expect("a tooltip's fields");
        let words: &str = tooltip.fields()[3].downcast_ref().expect("words");
        words.to_owned()
    }

    /// The tray icon's menu: ids, what can be read, and whether it can be pressed.
    pub(crate) fn menu(&self) -> Vec<(i32, String, bool)> {
        let icon = self.icon().expect("a tray icon");
        let asked = self.bus.call_method(
            Some(icon.as_str()),
            MENU_PATH,
            Some(MENU),
            "GetLayout",
            &(0, -1, Vec::<&str>::new()),
        );
        let answer = asked.expect("ask for the menu");
        let (_, (_, _, items)): Layout = answer.body().deserialize().expect("a menu");
        items.into_iter().filter_map(item).collect()
    }

    /// Presses the item of the menu whose words begin so.
    pub(crate) fn press(&self, words: &str) {
        let menu = self.menu();
        let item = menu.iter().find(|(_, label, _)| label.starts_with(words));
        let (id, ..) = item.unwrap_or_else(|| panic!("{words:?} is not in {menu:?}"));
        let icon = self.icon().expect("a tray icon");
        let event = (*id, "clicked", Value::from(0), 0_u32);
        self.bus
            .call_method(Some(icon.as_str()), MENU_PATH, Some(MENU), "Event", &event)
            .expect("press an item");
    }
}
